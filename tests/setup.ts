import fc from 'fast-check';

// The same cases in every run: a change is judged by what it changed. Look further with `OKUU_SEED=$RANDOM npm test`.
fc.configureGlobal({ seed: Number(process.env.OKUU_SEED ?? 20261123) });
