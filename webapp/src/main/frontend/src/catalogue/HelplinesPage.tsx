import { useWords } from '../messages/words';
import { Call } from './Call';
import { Marks } from './parts';
import { ShelfPage } from './ShelfPage';

/** Whom to call or where to go; only what somebody has tried stands here. */
export function HelplinesPage() {
  const { of } = useWords();
  return (
    <ShelfPage shelf="helplines" title="catalogue.helplines" lead="catalogue.helplinesLead" search="catalogue.searchHelplines">
      {(helpline) => (
        <article className="card stack tight">
          <h2>{of(helpline.name)}</h2>
          <p className="soft">{of(helpline.departmentName)} · {of(helpline.hours)}</p>
          <Call helpline={helpline} />
          <Marks marks={helpline.marks} />
        </article>
      )}
    </ShelfPage>
  );
}
