import { Outlet, useMatches } from '@tanstack/react-router';
import { Gate } from '../session/Gate';
import { Frame } from './Frame';

/** The catalogue is open to anybody and brings a frame of its own; whatever else there is lies behind the gate. */
export function Anybody() {
  // What is drawn now, and not the address: while the catalogue is still on its way, the office stays in its frame.
  const isPublic = useMatches({ select: (matches) => matches.some((match) => match.routeId === '/catalogue') });
  return isPublic ? <Outlet /> : <Gate><Frame><Outlet /></Frame></Gate>;
}
