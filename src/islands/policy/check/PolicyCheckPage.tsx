import { type ReactNode, useState } from 'react';
import type { CodeLimits } from '#core/policy/check/code-limits.ts';
import type { Span } from '#core/policy/check/judge-element.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckSession } from '#storage/policy-checks.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { CheckNote } from './CheckNote.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import type { CheckedProps } from './checked-props.ts';
import { ElementList } from './ElementList.tsx';
import { HarmList } from './HarmList.tsx';
import { HoldPanel } from './HoldPanel.tsx';
import { KeepPanel, KeptPanel } from './KeepPanel.tsx';
import { Kind } from './Kind.tsx';
import { PolicyInput } from './PolicyInput.tsx';
import { SaveCheckPanel } from './SaveCheckPanel.tsx';
import { TakeOverPanel } from './TakeOverPanel.tsx';
import { TextPane } from './TextPane.tsx';
import { useCheck } from './use-check.ts';
import { type Checking, useChecking, useKeptChecking } from './use-checking.ts';
import { keptId, useKeptCheck } from './use-kept-check.ts';
import { useFile, useRules } from './use-rules.ts';

/** Checks a policy that exists: what it says, what it lacks, what in it does harm. */
export const PolicyCheckPage = asPage(Checks);

function Checks(props: Loading) {
  const id = keptId();
  return id === undefined ? <OfThisTab {...props} /> : <Kept {...props} id={id} />;
}

function OfThisTab(props: Loading) {
  const checking = useChecking();
  const { policy } = checking;
  return (
    <CheckOf
      {...{ ...props, checking }}
      keeping={policy && <KeepPanel policy={policy} onKept={checking.clear} />}
    />
  );
}

function Kept({ id, ...props }: Loading & { readonly id: string }) {
  const { addresses } = useSurroundings();
  const words = useWords('policyCheck');
  const saving = useWords('assessment');
  const opened = useKeptCheck(id);
  if (opened === undefined) return <h1 className="loading">{props.loading}</h1>;
  if (opened.ok) return <KeptCheckOf {...props} session={opened.value} />;
  return (
    <section className="notice warning" role="alert">
      <h1>{words.keep.notOpened}</h1>
      <p>{storageSentence(opened.failure, saving)}</p>
      <p>
        <a href={addresses.page('policy/')}>{words.workshop}</a>
      </p>
    </section>
  );
}

function KeptCheckOf({ session, ...props }: Loading & { readonly session: CheckSession }) {
  const checking = useKeptChecking(session);
  return <CheckOf {...{ ...props, checking }} keeping={<KeptPanel session={session} />} />;
}

interface CheckOfProps extends Loading {
  readonly checking: Checking;
  /** How the check is kept. */
  readonly keeping: ReactNode;
}

function CheckOf({ loading, checking, keeping }: CheckOfProps) {
  const { addresses } = useSurroundings();
  const words = useWords('policyCheck');
  const rules = useRules(checking.policy?.text ?? '');
  return (
    <article className="policy-check">
      <p className="overline">
        <a href={addresses.page('policy/')}>{words.workshop}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead prose">{words.lead}</p>
      {rules === 'failed' && (
        <p className="notice warning" role="alert">
          {words.fetchFailed}
        </p>
      )}
      {rules === undefined && <p className="loading">{loading}</p>}
      <PolicyInput
        name={checking.policy?.name ?? ''}
        text={checking.policy?.text ?? ''}
        onText={checking.start}
        onClear={checking.clear}
      />
      {keeping}
      {rules !== undefined && rules !== 'failed' && checking.policy && (
        <Checked rules={rules} checking={checking} policy={checking.policy} />
      )}
    </article>
  );
}

function Checked(props: Omit<CheckedProps, 'check'>) {
  const { policy, rules } = props;
  const state = useCheck(policy.text, rules);
  return state.check ? <Result {...props} check={state.check} /> : <CheckNote {...state} />;
}

function Result(props: CheckedProps) {
  const { language } = useSurroundings();
  const words = useWords('policyCheck');
  const { checking, policy } = props;
  // A place of the text that it was found in; anew each time, so that it is shown again.
  const [place, setPlace] = useState<Span & { readonly text: string }>();
  const onPlace = ({ start, end }: Span) => setPlace({ text: policy.text, start, end });
  const codes = useFile<readonly CodeLimits[]>(`${language}/code-limits.json`, true);
  const code = codes === 'failed' ? undefined : codes?.find(({ id }) => id === policy.code);
  const shared = { ...props, code };
  return (
    <>
      <Kind {...shared} />
      <div className="policy-draft">
        <div>
          <HarmList {...shared} {...{ onPlace }} />
          <HoldPanel {...shared} {...{ onPlace, codes }} />
          <ElementList {...shared} {...{ onPlace }} />
        </div>
        <div className="policy-text">
          <TextPane
            text={policy.text}
            place={place?.text === policy.text ? place : undefined}
            label={words.text}
          />
        </div>
      </div>
      <SaveCheckPanel {...shared} />
      <TakeOverPanel {...shared} confirmed={checking.confirmed} />
      <ComparePanel {...shared} />
    </>
  );
}
