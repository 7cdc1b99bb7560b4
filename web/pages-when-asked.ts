import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';

type Route = ServerBuild['routes'][string];
type Module = Route['module'];
type Place = Parameters<typeof matchRoutes>[0][number];

/** The pages as they are built: each is a function that loads it (`web/vite/routes-when-asked.ts`), or loaded already. */
export interface BuiltPages extends Omit<ServerBuild, 'routes'> {
  readonly routes: Readonly<
    Record<string, Omit<Route, 'module'> & { readonly module: Module | (() => Promise<Module>) }>
  >;
}

/** Stands for a page that nobody has asked for yet: of such pages only their addresses are looked at. */
const notYet: Module = { default: undefined };

/** Answers with Remix. A page is loaded, with those around it, when it is asked for first. */
export function pagesWhenAsked(build: BuiltPages): RequestHandler {
  const tree = under(build, undefined);
  const loaded = new Map<string, Module>();
  let handler: RequestHandler | undefined;

  return async (request, context) => {
    const matches = matchRoutes(tree, addressOf(request), build.basename) ?? [];
    // The outermost also answers where nothing matches.
    const wanted = new Set(['root', ...matches.map(({ route }) => route.id ?? '')]);
    const missing = [...wanted].filter((id) => build.routes[id] !== undefined && !loaded.has(id));
    if (missing.length > 0) {
      const found = await Promise.all(missing.map((id) => load(build, id)));
      for (const [at, id] of missing.entries()) loaded.set(id, found[at] ?? notYet);
      handler = undefined;
    }
    handler ??= createRequestHandler(withModules(build, loaded));
    return handler(request, context);
  };
}

/** The page that an address is of: what a script asks for by itself has the page's address and `.data` behind it. */
function addressOf(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname.replace(/^\/_root\.data$/, '/').replace(/\.data$/, '');
}

async function load(build: BuiltPages, id: string): Promise<Module> {
  const module = build.routes[id]?.module ?? notYet;
  return typeof module === 'function' ? module() : module;
}

function under(build: BuiltPages, parentId: string | undefined): Place[] {
  return Object.values(build.routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => {
      const place = {
        id,
        ...(path === undefined ? {} : { path }),
        ...(caseSensitive === undefined ? {} : { caseSensitive }),
      };
      return index ? { ...place, index } : { ...place, children: under(build, id) };
    });
}

const withModules = (build: BuiltPages, loaded: ReadonlyMap<string, Module>): ServerBuild => ({
  ...build,
  routes: Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [
      id,
      { ...route, module: loaded.get(id) ?? notYet },
    ]),
  ),
});
