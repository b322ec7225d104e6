// Loaded into every process of a build with `--import`: a process that parses bodies dies, as a fault in native code
// would let it die, as soon as it is handed a body with this word. Nothing in Okuu itself knows of it.
if (process.argv[1]?.endsWith('worker.ts')) {
  process.on('message', (jobs) => {
    if (Array.isArray(jobs) && jobs.some((job) => String(job.body).includes('CRASH-THE-PARSER')))
      process.abort();
  });
}
