// What opening a seal needs of the encryption library, by name, as `encryption.ts` has what making one needs: no bundle but the vault's has this.
export { buildDecrypt } from '@aws-crypto/decrypt-node';
export { KmsKeyringNode } from '@aws-crypto/kms-keyring-node';
export { CommitmentPolicy } from '@aws-crypto/material-management';
export { RawRsaKeyringNode } from '@aws-crypto/raw-rsa-keyring-node';
