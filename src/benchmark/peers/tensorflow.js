// TensorFlow.js on its CPU backend, float32, the only precision it trains in.
'use strict';

const tf = require('@tensorflow/tfjs');
const { handout, Turns, kept } = require('./handout.js');
const serve = require('./serve.js');

const points = tf.tensor2d(handout.points);
const targets = tf.oneHot(tf.tensor1d(handout.labels, 'int32'), 2).toFloat();

function layersOf(name) {
  return handout.nets[name].map((units) => ({
    weights: tf.variable(tf.tensor2d(units.map((unit) => unit.slice(0, -1))).transpose()),
    biases: tf.variable(tf.tensor1d(units.map((unit) => unit[unit.length - 1]))),
  }));
}

function logits(layers, input) {
  return layers.reduce((x, { weights, biases }, index) => {
    const sums = x.matMul(weights).add(biases);
    return index < layers.length - 1 ? sums.tanh() : sums;
  }, input);
}

const crossEntropy = (layers, x, t) => tf.losses.softmaxCrossEntropy(t, logits(layers, x));

function training(name, batch) {
  const layers = layersOf(name);
  const turns = new Turns(batch);
  const batches = [];
  for (let turn = 0; turn < turns.count; turn++) {
    batches.push([points.slice([turn * batch, 0], [batch, -1]), targets.slice([turn * batch, 0], [batch, -1])]);
  }
  const optimizer = tf.train.sgd(handout.eta);
  const step = () => {
    const [x, t] = batches[turns.from() / batch];
    optimizer.minimize(() => crossEntropy(layers, x, t));
  };
  return { layers, step };
}

const keptTraining = kept((name, batch) => training(name, Number(batch)));
const keptLayers = kept(layersOf);
const gridPoints = tf.tensor2d(handout.grid.flatMap((y) => handout.grid.map((x) => [x, y])));

const grid = (layers) =>
  tf.tidy(() => logits(layers, gridPoints).softmax().slice([0, 1], [-1, 1]).sum().dataSync()[0]);

serve({
  version: () => `TensorFlow.js ${tf.version.tfjs} (${tf.getBackend()}), Node ${process.versions.node}, float32`,

  task: ([kind, name, batch]) =>
    kind === 'grid' ? () => grid(keptLayers(name)) : keptTraining(name, batch).step,

  result: ([kind, name, batch, , steps]) => {
    if (kind === 'grid') return grid(layersOf(name));
    const { layers, step } = training(name, Number(batch));
    for (let i = 0; i < Number(steps); i++) step();
    return tf.tidy(() => crossEntropy(layers, points, targets).dataSync()[0]);
  },
});
