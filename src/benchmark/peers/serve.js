// Answers one request a line: how long a task takes, or what it computes. The protocol is told in PeerLoop.java.
'use strict';

const readline = require('node:readline');

/** Microseconds a call, over as many calls as fit in so many milliseconds. */
function microseconds(task, budget) {
  const start = process.hrtime.bigint();
  let calls = 0;
  let chunk = 1;
  for (;;) {
    for (let i = 0; i < chunk; i++) task();
    calls += chunk;
    const elapsed = Number(process.hrtime.bigint() - start) / 1e3;
    if (elapsed >= budget * 1e3) return elapsed / calls;
    if (elapsed < budget * 60) chunk *= 2;
  }
}

function answer(peer, line) {
  const [verb, ...words] = line.split(' ');
  switch (verb) {
    case 'version':
      return peer.version();
    case 'time':
      return microseconds(peer.task(words.slice(1)), Number(words[0]));
    case 'result':
      return peer.result(words);
    default:
      throw new Error(`unknown request: ${line}`);
  }
}

module.exports = function serve(peer) {
  readline.createInterface({ input: process.stdin }).on('line', (line) => {
    let reply;
    try {
      reply = answer(peer, line);
    } catch (error) {
      reply = `error ${String(error.message).split('\n')[0]}`;
    }
    process.stdout.write(`${reply}\n`);
  });
};
