import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NOT_SIGNED_IN, Refused, ask } from '../gql/ask';
import { MeDocument } from '../gql/generated/graphql';
import { Dialog } from '../design/Dialog';
import { Icon, Mark } from '../design/icons';
import { KeptWorklist } from '../device/KeptWorklist';
import { claim } from '../device/store';
import { isNoLine } from '../device/waiting';
import { keptWorklist } from '../device/worklist';
import { Loading, Problem } from '../design/states';
import { LanguageSwitch } from '../app/LanguageSwitch';
import { DemonstrationMark } from '../app/DemonstrationMark';
import { useWords } from '../messages/words';
import { ChangePassword } from './ChangePassword';
import { isEnded, onChange, resume } from './ended';
import { MeContext, meQuery, type Me } from './session';
import { SignInForm } from './SignIn';
import { IdleWatch } from './IdleWatch';
import './session.css';

/** Lets through who has signed in; everybody else sees the door. */
export function Gate({ children }: { children: ReactNode }) {
  const me = useQuery(meQuery);
  if (me.isPending) return <Loading />;
  if (me.data?.mustChangePassword) {
    return <Door><ChangePassword onDone={() => void me.refetch()} /></Door>;
  }
  if (me.data) {
    return <Inside me={me.data}>{children}</Inside>;
  }
  if (me.error instanceof Refused && me.error.code === NOT_SIGNED_IN) {
    return <Door><SignIn onDone={() => void me.refetch()} /></Door>;
  }
  const kept = isNoLine(me.error) ? keptWorklist() : undefined;
  return (
    <Door>
      {kept && <KeptWorklist list={kept} />}
      <Problem fault={me.error} again={() => void me.refetch()} />
    </Door>
  );
}

function Inside({ me, children }: { me: Me; children: ReactNode }) {
  // Before anything below looks at what the device keeps.
  useState(() => claim(me.account));
  return <MeContext value={me}>{children}<EndedDialog me={me} /><IdleWatch /></MeContext>;
}

function SignIn({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('app.name')}`;
  }, [t]);
  return <><h1>{t('signIn.title')}</h1><SignInForm onDone={onDone} /><DemonstrationMark accounts /></>;
}

function Door({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="door">
      <DemonstrationMark />
      <header className="door-head">
        <div className="row">
          <Mark size={44} />
          <p className="door-name"><b lang="hi">समन्वय</b> <span lang="en">Samanvay</span></p>
        </div>
        <LanguageSwitch />
      </header>
      <main className="door-main">
        <section className="door-what">
          <h2>{t('app.purpose')}</h2>
          <ul>
            <li>{t('door.memory')}</li>
            <li>{t('door.consent')}</li>
            <li>{t('door.post')}</li>
          </ul>
          <p><Link to="/catalogue/schemes" className="button"><Icon name="search" />{t('door.catalogue')}</Link></p>
        </section>
        <section className="card stack door-card">{children}</section>
      </main>
    </div>
  );
}

/** The screens stay as they are behind it; another person than before begins anew. */
function EndedDialog({ me }: { me: Me }) {
  const { t } = useWords();
  const client = useQueryClient();
  const ended = useSyncExternalStore(onChange, isEnded);
  if (!ended) return null;
  const goOn = async () => {
    const now = (await ask(MeDocument, {}, { waits: false })).me;
    if (now.account === me.account) {
      resume();
      void client.invalidateQueries();
    } else {
      location.hash = '';
      location.reload();
    }
  };
  return (
    <Dialog title={t('session.ended')}>
      <p>{t('session.kept')}</p>
      <SignInForm onDone={() => void goOn()} />
    </Dialog>
  );
}
