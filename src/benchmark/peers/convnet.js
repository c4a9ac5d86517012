// ConvNetJS, float64: one example at a time, an update after each batch, as its Trainer does it.
'use strict';

const convnet = require('convnetjs');
const { handout, Turns, kept } = require('./handout.js');
const serve = require('./serve.js');

const inputs = handout.points.map(([x, y]) => volume(x, y));

function volume(x, y) {
  const vol = new convnet.Vol(1, 1, 2);
  vol.w[0] = x;
  vol.w[1] = y;
  return vol;
}

function definitions(widths) {
  const hidden = widths
    .slice(1, -1)
    .map((units) => ({ type: 'fc', num_neurons: units, activation: 'tanh' }));
  return [
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: widths[0] },
    ...hidden,
    { type: 'softmax', num_classes: widths[widths.length - 1] },
  ];
}

function netOf(name) {
  const net = new convnet.Net();
  net.makeLayers(definitions(name.split('-').map(Number)));
  const dense = net.layers.filter((layer) => layer.layer_type === 'fc');
  handout.nets[name].forEach((units, layer) =>
    units.forEach((unit, index) => {
      dense[layer].filters[index].w.set(unit.slice(0, -1));
      dense[layer].biases.w[index] = unit[unit.length - 1];
    }));
  return net;
}

function training(name, batch) {
  const net = netOf(name);
  const trainer = new convnet.Trainer(net, {
    method: 'sgd', learning_rate: handout.eta, momentum: 0, batch_size: batch,
  });
  const turns = new Turns(batch);
  const step = () => {
    const from = turns.from();
    for (let i = from; i < from + batch; i++) trainer.train(inputs[i], handout.labels[i]);
  };
  return { net, step };
}

const keptTraining = kept((name, batch) => training(name, Number(batch)));
const keptNet = kept(netOf);

/** The chance of class 1 at every point of the grid, added up. */
function grid(net) {
  const point = volume(0, 0);
  let sum = 0;
  for (const y of handout.grid) {
    for (const x of handout.grid) {
      point.w[0] = x;
      point.w[1] = y;
      sum += net.forward(point).w[1];
    }
  }
  return sum;
}

function loss(net) {
  let sum = 0;
  inputs.forEach((input, i) => {
    sum -= Math.log(net.forward(input).w[handout.labels[i]]);
  });
  return sum / inputs.length;
}

serve({
  version: () => `ConvNetJS ${require('convnetjs/package.json').version}, Node ${process.versions.node}, float64`,

  task: ([kind, name, batch]) =>
    kind === 'grid' ? () => grid(keptNet(name)) : keptTraining(name, batch).step,

  result: ([kind, name, batch, , steps]) => {
    if (kind === 'grid') return grid(netOf(name));
    const { net, step } = training(name, Number(batch));
    for (let i = 0; i < Number(steps); i++) step();
    return loss(net);
  },
});
