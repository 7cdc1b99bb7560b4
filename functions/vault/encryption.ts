// What seals need of the encryption library, by name, so that a bundle can load it later: it exports in a way that `import()` does not see.
// From its own packages: the one that gathers them takes along what keeps branches of keys in a table, which nobody here uses.
export { buildEncrypt } from '@aws-crypto/encrypt-node';
export { KmsKeyringNode } from '@aws-crypto/kms-keyring-node';
export { CommitmentPolicy } from '@aws-crypto/material-management';
export { RawRsaKeyringNode } from '@aws-crypto/raw-rsa-keyring-node';
