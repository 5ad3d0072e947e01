/** A field of a form that cannot be kept as it stands. */
export interface ShownProblem {
  /** Of its control. */
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** What each control of a form says of itself: read off the page, so that no field can be forgotten. */
export function wrongFieldsIn(form: Element): readonly ShownProblem[] {
  const controls = form.querySelectorAll<HTMLInputElement>('[aria-invalid="true"]');
  return [...controls].map((control) => {
    const said = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    const error = said
      .map((id) => document.getElementById(id))
      .find((one) => one?.matches('.field-error'));
    return {
      id: control.id,
      label: control.getAttribute('aria-label') ?? textOf(control.labels?.[0]),
      sentence: textOf(error),
    };
  });
}
