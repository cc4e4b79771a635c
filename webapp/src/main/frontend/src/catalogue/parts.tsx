import type { ReactNode } from 'react';
import { useWords } from '../messages/words';
import type { Mark } from './generated/graphql';

/** Where something stands in the law; Acts keep the name under which a court finds them. */
export function Law({ law }: { law: { act: string; section: string } }) {
  return <span className="soft small" lang="en">{law.act}, {law.section}</span>;
}

/** What is not certain about a thing, said beside it and not in a footnote. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const { t, language } = useWords();
  // That the Hindi is a draft matters to whoever reads the Hindi.
  const said = marks.filter((mark) => mark !== 'DRAFT_TRANSLATION' || language === 'hi');
  if (said.length === 0) return null;
  return <p className="small marks">{said.map((mark) => t(`catalogue.mark.${mark}`)).join(' ')}</p>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt className="soft small">{name}</dt><dd>{children}</dd></div>;
}

/** Folded away on the screen, open on paper. */
export function Folded({ name, children }: { name: string; children: ReactNode }) {
  return <details className="folded"><summary>{name}</summary><div className="stack tight">{children}</div></details>;
}
