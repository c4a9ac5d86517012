// Answers one request a line: how long a task takes, or what it computes. The protocol is told in PeerLoop.java.
'use strict';

const readline = require('node:readline');

const now = () => Number(process.hrtime.bigint()) / 1e3;

/**
 * Microseconds a call: the median over stretches of half a millisecond and more, for so many milliseconds. Stretches
 * in which the system gave the processor to somebody else do not count.
 */
function microseconds(task, budget) {
  const end = now() + budget * 1e3;
  const stretches = [];
  let calls = 1;
  do {
    const start = now();
    for (let i = 0; i < calls; i++) task();
    const elapsed = now() - start;
    if (elapsed < 500) calls *= 2;
    else stretches.push(elapsed / calls);
  } while (stretches.length === 0 || now() < end);
  stretches.sort((a, b) => a - b);
  return stretches[Math.floor(stretches.length / 2)];
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
