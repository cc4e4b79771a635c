import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { saveFile } from '../app/saveFile';
import { fetchFile } from '../gql/ask';
import { useWords } from '../messages/words';
import type { Copy, Letter } from './letters';

/** Fetches a copy as PDF; each fetching is recorded, and a refusal is told here and not in a file. */
export function OpenCopy({ letter, copy, main = false }: { letter: Letter; copy: Copy; main?: boolean }) {
  const { t } = useWords();
  const open = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`.${copy.address}`), `${letter.number.replaceAll('/', '-')}-${copy.copy}.pdf`),
  });
  return (
    <div className="stack tight">
      <div><Button slim={!main} {...(main ? { look: 'main' as const } : {})} busy={open.isPending} onClick={() => open.mutate()}
        aria-label={t('letter.openCopy', { number: letter.number, copy: copy.copy })}><Icon name="print" />{t('letter.open')}</Button></div>
      {open.error && <Problem fault={open.error} />}
    </div>
  );
}
