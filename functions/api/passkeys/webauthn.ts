// What is used of the library for passkeys, by name, so that a bundle can load it later without the rest of it.
export {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
