import { describe, expect, it } from 'vitest';
import { named } from './named';

const names = new Map([['police.production', 'Production of a child'], ['labour.bonded-labour-relief', 'Relief of a bonded labourer']]);

describe('the words of a rule', () => {
  it('name forms and services, not codes', () => {
    expect(named('first entry of `police.production`', names)).toBe('first entry of “Production of a child”');
    expect(named('answer to `police.production#producedAt`; or declined', names)).toBe('answer to “Production of a child”; or declined');
    expect(named('रेफरल प्रेषित: labour.bonded-labour-relief, या', names)).toBe('रेफरल प्रेषित: “Relief of a bonded labourer”, या');
  });

  it('keep a code whose name is not known', () => {
    expect(named('letter `police.notice` issued, or entry of `police.production`', names)).toBe('letter police.notice issued, or entry of “Production of a child”');
  });
});
