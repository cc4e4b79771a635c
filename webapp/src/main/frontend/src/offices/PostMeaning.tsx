import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import type { PostKind } from './seats';
import type { Superior } from './SuperiorField';

/** What there is from the moment that the post is made. */
export function PostMeaning({ kind, superior }: { kind: PostKind; superior: Superior | undefined }) {
  const { t, of } = useWords();
  return (
    <>
      <Notice>
        <div className="stack tight">
          <p>{superior ? t('post.means.above', { superior: of(superior.name) }) : t('post.means.alone')}</p>
          {kind.nodal && <p>{t('post.means.nodal')}</p>}
        </div>
      </Notice>
      {kind.hidesPlace && <Notice kind="soon">{t('post.means.hidden')}</Notice>}
    </>
  );
}
