import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Frame } from './Frame';
import { Fallen } from './Fallen';
import { NotHere } from './NotHere';
import { MyDay } from '../my-day/MyDay';
import { Loading } from '../design/states';

// What follows "#" never leaves the device: which case somebody reads stands in no log on the way.
const root = createRootRoute({ component: Frame, notFoundComponent: NotHere, errorComponent: Fallen });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const routes = [
  createRoute({ ...at('/'), component: MyDay }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Fallen,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
