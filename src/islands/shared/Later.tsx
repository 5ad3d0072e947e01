import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface LaterProps<Props> {
  /** Must be the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Said where the part cannot be fetched; nothing is shown without. */
  readonly failed?: string;
  /** Shown until it is there. */
  readonly meanwhile?: ReactNode;
}

/** A part of a page that is fetched when it is first asked for, so that the page itself is there sooner. */
export function Later<Props extends object>({
  load,
  props,
  failed,
  meanwhile = null,
}: LaterProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | 'failed'>();
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setPart('failed'),
    );
  }, [load]);
  if (Part === 'failed')
    return failed === undefined ? null : (
      <p className="notice warning" role="alert">
        {failed}
      </p>
    );
  return Part ? <Part {...props} /> : meanwhile;
}
