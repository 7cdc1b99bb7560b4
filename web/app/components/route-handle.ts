/** What a route may say about itself to the frame around it. */
export interface RouteHandle {
  /** Only people who are signed in come here, so there is something to sign out of. */
  signedIn?: boolean;
  /** Only people who work here come here. */
  staff?: boolean;
  /** The page uses the whole width instead of a reader's measure. */
  wide?: boolean;
}

export const says = (handle: unknown, what: keyof RouteHandle) =>
  typeof handle === 'object' && handle !== null && Reflect.get(handle, what) === true;
