// What is used of the encryption library, by name, so that a bundle can load it later: it exports in a way that `import()` does not see.
export {
  buildDecrypt,
  buildEncrypt,
  CommitmentPolicy,
  KmsKeyringNode,
  RawRsaKeyringNode,
} from '@aws-crypto/client-node';
