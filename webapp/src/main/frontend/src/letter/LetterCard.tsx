import { useState } from 'react';
import { usePersonLabel, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { CopyDialog } from './CopyDialog';
import { OpenCopy } from './OpenCopy';
import type { Copy, Letter } from './letters';

/** One letter: why it was allowed, who signed it, and to whom each copy went. */
export function LetterCard({ file, letter }: { file: Case; letter: Letter }) {
  const { t, of } = useWords();
  const [copying, setCopying] = useState(false);
  const to = useRecipientWords(file);
  const heading = `letter-${letter.id}`;
  return (
    <article className="card stack tight" aria-labelledby={heading}>
      <div className="row apart">
        <h3 id={heading}>{of(letter.title)}</h3>
        {letter.tellsIdentity && <span className="badge soon">{t('letter.identity')}</span>}
      </div>
      <dl className="facts">
        <div><dt>{t('letter.number')}</dt><dd className="code">{letter.number}</dd></div>
        <div><dt>{t('letter.issuedAt')}</dt><dd>{dayAndTime(letter.issuedAt)}</dd></div>
        <div><dt>{t('letter.issuedBy')}</dt><dd>{of(letter.issuedByPost.name)}<br /><span className="soft small">{of(letter.issuedByPost.office)}</span></dd></div>
        <div><dt>{t('referral.basis')}</dt><dd>{t(`basis.${letter.basis}`)}{letter.basisReference && <><br />{letter.basisReference}</>}</dd></div>
        <div><dt>{t('letter.language')}</dt><dd>{t(`letterLanguage.${letter.language}`)}</dd></div>
      </dl>
      <Table heads={[t('letter.copy'), t('letter.recipient'), t('letter.madeAt'), t('letter.paper')]}>
        {letter.copies.map((copy) => (
          <tr key={copy.copy}>
            <th scope="row">{copy.copy}</th>
            <td data-label={t('letter.recipient')}>{to(copy)}</td>
            <td data-label={t('letter.madeAt')} className="moment">{dayAndTime(copy.madeAt)}</td>
            <td data-label={t('letter.paper')}><OpenCopy letter={letter} copy={copy} /></td>
          </tr>
        ))}
      </Table>
      {file.status === 'OPEN' && <div className="actions no-print"><Button slim onClick={() => setCopying(true)}>{t('letter.furtherCopy')}</Button></div>}
      {copying && <CopyDialog file={file} letter={letter} onClose={() => setCopying(false)} />}
    </article>
  );
}

/** To whom a copy went, in words; a person by code. */
function useRecipientWords(file: Case) {
  const { t, of } = useWords();
  const label = usePersonLabel();
  return (copy: Copy) => {
    const person = file.persons.nodes.find((each) => each.id === copy.person);
    if (copy.post) return `${of(copy.post.name)}, ${of(copy.post.office)}`;
    if (person) return label(person);
    return copy.authority ?? t(`recipientKind.${copy.recipient}`);
  };
}
