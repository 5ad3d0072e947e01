import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';

/** What somebody would write by hand: one handler, one pass over the answers, no library. */
const SCRIPT = `
const stored = JSON.parse(localStorage.getItem('answers') || '{}');
const scoreOf = (clause) => {
  let level = 1, index = 1, open = true;
  for (const rung of [2, 3, 4, 5]) {
    const values = clause.criteria.filter((c) => c.rung === rung).map((c) => stored[c.id]).filter((v) => v !== 'notApplicable');
    if (values.length === 0) continue;
    const met = values.filter((v) => v === 'met').length;
    const partly = values.filter((v) => v === 'partly').length;
    if (open && met === values.length) { level = rung; index = rung; }
    else if (open) { index = level + (met + partly / 2) / values.length; open = false; }
  }
  return { level, index };
};
const show = () => {
  let sum = 0;
  for (const clause of clauses) {
    const { level, index } = scoreOf(clause);
    sum += index;
    const figure = document.getElementById('s-' + clause.id);
    const text = level + ' (' + index.toFixed(2) + ')';
    if (figure.textContent !== text) figure.textContent = text;
  }
  const answered = Object.keys(stored).length;
  document.getElementById('overall-score').textContent =
    (sum / clauses.length).toFixed(3) + ', ' + answered + ' answered';
};
document.addEventListener('change', ({ target }) => {
  stored[target.name] = target.value;
  localStorage.setItem('answers', JSON.stringify(stored));
  show();
});
show();
`;

const STYLE = `
body { font: 17px/1.6 system-ui; max-width: 60rem; margin: auto; }
fieldset { border: 0; border-bottom: 1px solid #ccc; padding: 12px 0; }
label { display: inline-block; padding: 8px 12px; border: 1px solid #888; border-radius: 3px; }
label:has(:checked) { outline: 2px solid #1c6b50; }
#overall-score { position: sticky; top: 0; background: #fff; }
`;

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A page with every criterion of a catalogue, its answers and a score that moves, in one file. */
export function aHandWrittenPage(catalogue: Catalogue): string {
  const clauses = allClauses(catalogue);
  const body = clauses.map((clause) => {
    const criteria = clause.criteria.map(({ id, text }) => {
      const choices = ANSWER_VALUES.map(
        (value) => `<label><input type="radio" name="${id}" value="${value}"> ${value}</label>`,
      );
      return `<fieldset class="criterion"><legend>${asHtml(text)}</legend>${choices.join(' ')}</fieldset>`;
    });
    return `<h2>${asHtml(clauseLabel(clause))} <span id="s-${clause.id}"></span></h2>${criteria.join('')}`;
  });
  const facts = clauses.map(({ id, criteria }) => ({
    id,
    criteria: criteria.map((criterion) => ({ id: criterion.id, rung: criterion.rung })),
  }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Checklist</title><style>${STYLE}</style>
<h1>Checklist</h1><p id="overall-score"></p>${body.join('')}
<script>const clauses = ${JSON.stringify(facts)};${SCRIPT}</script></html>`;
}
