import './quiet-sdk.mjs';

// React renders several times slower in its development mode, which is what it takes an empty NODE_ENV for.
process.env.NODE_ENV ??= 'production';
