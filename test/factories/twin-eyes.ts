import { addressesOf, differences, Eyes, routesOf, type Seen } from './curious.ts';
import { ofNobody, ofStaff, queriesOf } from './every-route.ts';
import { placesIn, type Twin } from './twins.ts';

type Curious = 'member' | 'alum';
export type Twins = readonly [Twin, Twin];

/** Nothing that anybody else does can stand there: read when all is done, not after each act. */
export const aboutOneself =
  /\/(?:crisis-resources|sign-ins?|passkeys|safety-plan|earlier|journal|written|mine|agreement|sessions|:startsAt|being-told|supporting|graduation|reading)$/;

/** A curious member and a curious alum in each of two worlds. */
export class TwinEyes {
  readonly routes: readonly string[];
  readonly #twins: Twins;
  readonly #eyes: ReadonlyMap<Twin, Record<Curious, Eyes>>;

  constructor(twins: Twins) {
    this.#twins = twins;
    this.routes = routesOf(twins[0].world.deps);
    this.#eyes = new Map(
      twins.map((twin) => [twin, { member: new Eyes(twin.member), alum: new Eyes(twin.alum) }]),
    );
  }

  of(twin: Twin, who: Curious): Eyes {
    const found = this.#eyes.get(twin)?.[who];
    if (!found) throw new Error('Nobody looks there');
    return found;
  }

  all(): Eyes[] {
    return this.#twins.flatMap((twin) => [this.of(twin, 'member'), this.of(twin, 'alum')]);
  }

  reads = (): string[] =>
    this.routes.filter((route) => route.startsWith('GET ') && !ofNobody.test(route));

  readsAboutOthers = (): string[] =>
    this.reads().filter((route) => !ofStaff.test(route) && !aboutOneself.test(route));

  /** What the curious ones are told in one world and not in the other. */
  async toldApart(at: readonly string[] = this.readsAboutOthers()): Promise<unknown[]> {
    const apart: unknown[] = [];
    for (const who of ['member', 'alum'] as const) {
      const [one = [], two = []] = await Promise.all(
        this.#twins.map((twin) => this.#looks(twin, who, at)),
      );
      apart.push(...differences(one, two));
    }
    return apart;
  }

  #looks(twin: Twin, who: Curious, at: readonly string[]): Promise<Seen[]> {
    const places = placesIn(twin);
    const paths = at.flatMap((route) => {
      const pattern = route.replace('GET ', '');
      return addressesOf(pattern, places).flatMap((path) =>
        (queriesOf[pattern] ?? ['']).map((query) => `${path}${query}`),
      );
    });
    return this.of(twin, who).reads(paths);
  }
}
