import type { ReactNode } from 'react';

/** Rows under their heads; on a phone each row is a card, and names its parts itself. */
export function Table({ heads, children }: { heads: readonly ReactNode[]; children: ReactNode }) {
  return (
    <div className="table-frame">
      <table className="cards">
        <thead><tr>{heads.map((head, at) => <th key={at} scope="col">{head}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
