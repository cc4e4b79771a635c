import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CircularsDocument, type CircularBox } from '../gql/generated/graphql';
import { Box } from '../app/Box';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { CircularCard } from './CircularCard';
import { IssueDialog } from './IssueDialog';

/** What came, to be taken note of; and for nodal posts what they issued, with how many have taken note. */
export function CircularsPage() {
  const { t } = useWords();
  const me = useMe();
  const [issuing, setIssuing] = useState(false);
  const nodal = me.posts.filter((post) => post.nodal && post.level !== 'LOCAL');
  return (
    <Page title={t('circular.title')} lead={t('circular.lead')}
      acts={nodal.length > 0 && <Button look="main" slim onClick={() => setIssuing(true)}><Icon name="plus" />{t('circular.issue')}</Button>}>
      <Circulars box="RECEIVED" />
      {nodal.length > 0 && <Circulars box="ISSUED" />}
      {issuing && <IssueDialog posts={nodal} onClose={() => setIssuing(false)} />}
    </Page>
  );
}

function Circulars({ box }: { box: CircularBox }) {
  const { t } = useWords();
  return (
    <Box id={`circulars-${box}`} of={['circulars', box]} title={t(`circular.box.${box}`)} none={t(`circular.none.${box}`)} what={t('circular.none.what')}
      list={async (after) => (await ask(CircularsDocument, { box, after })).circulars}
      card={(circular) => <CircularCard circular={circular} title={<Link to="/circulars/$id" params={{ id: circular.id }}>{circular.subject}</Link>} />} />
  );
}
