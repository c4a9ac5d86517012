// What every peer gets: the points, their classes, the square of the decision grid, and each net's weights.
'use strict';

const fs = require('node:fs');

const handout = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

/** Goes through the full batches again and again; a rest smaller than a batch is left out, by every peer. */
class Turns {
  constructor(batch) {
    this.batch = batch;
    this.count = Math.floor(handout.points.length / batch);
    this.next = 0;
  }

  /** The row the next batch begins at. */
  from() {
    const turn = this.next;
    this.next = (turn + 1) % this.count;
    return turn * this.batch;
  }
}

/** Keeps what was made for a key. */
function kept(make) {
  const made = new Map();
  return (...key) => {
    const name = key.join(' ');
    if (!made.has(name)) made.set(name, make(...key));
    return made.get(name);
  };
}

module.exports = { handout, Turns, kept };
