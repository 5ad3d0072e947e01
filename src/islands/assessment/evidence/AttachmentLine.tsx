import { useEffect, useState } from 'react';
import { isPicture } from '#core/bundle/attachment-type.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_NEWS, readAttachment } from '#storage/attachments.ts';
import { downloadFile } from '#storage/files.ts';
import { watchRecords } from '#storage/record-channel.ts';
import { fileSize } from '#text/file-size.ts';

interface Props {
  readonly attachment: Attachment;
}

/** A file of a piece of evidence: its name, a small picture where it is one, and the way to get it. */
export function AttachmentLine({ attachment }: Props) {
  const audit = useWords('audit');
  const { files } = useWords('registers');
  const { name, type, size } = attachment;
  const { files: texts } = audit.evidence;
  const [isMissing, setMissing] = useState(false);
  const arrivals = useArrivals(attachment.id);
  useEffect(() => {
    if (arrivals > 0) setMissing(false);
  }, [arrivals]);
  const save = async () => {
    const content = await readAttachment(attachment);
    if (content.ok && content.value) downloadFile(name, content.value, type);
    else setMissing(true);
  };
  return (
    <div className="attachment">
      {isPicture(type) && <Picture key={arrivals} attachment={attachment} />}
      <p>
        <button type="button" className="plain" onClick={() => void save()}>
          {fill(texts.save, { name })}
        </button>{' '}
        <span className="quiet">{fileSize(size, files.size)}</span>
      </p>
      {isMissing && (
        <p className="field-error" role="alert">
          {fill(texts.missing, { name })}
        </p>
      )}
    </div>
  );
}

/** How often the file has arrived from a team since it is shown. */
function useArrivals(id: string): number {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      watchRecords((news) => {
        if (news.kind === ATTACHMENT_NEWS && news.id === id) setCount((before) => before + 1);
      }),
    [id],
  );
  return count;
}

function Picture({ attachment }: { readonly attachment: Attachment }) {
  const [address, setAddress] = useState<string>();
  const { id, hash, name, type, size } = attachment;
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void readAttachment({ id, hash, name, type, size }).then((content) => {
      if (!content.ok || content.value === undefined || isGone) return;
      made = URL.createObjectURL(content.value);
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id, hash, name, type, size]);
  return address === undefined ? null : <img src={address} alt={name} loading="lazy" />;
}
