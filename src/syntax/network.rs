//! The network that has a say where the perceptron is in doubt: it looks at more words, and has learned which are alike.
//!
//! Each unit of a window is the sum of some vectors; a hidden layer of the window gives each tag an addend (the window
//! approach of Collobert et al. 2011). All numbers are integers, so that the sums are the same on every machine.
//! `dictionaries/make_network.py` makes the file.

use super::features::{ROWS, Rows, WINDOW};
use super::{Tag, TagSet};
use std::sync::LazyLock;

/// The vectors, a byte a number; then the two layers, two bytes a number: for each output the weights of its inputs and its bias.
static NETWORK: &[u8] = include_bytes!("../../dictionaries/en/network.bin");

/// The numbers of a vector.
const WIDTH: usize = 32;

/// The numbers of a window's vectors.
const INPUTS: usize = WINDOW * WIDTH;

/// The numbers of the hidden layer.
const HIDDEN: usize = 128;

/// The largest number there: larger ones are cut off, so that no sum overflows.
const HIDDEN_MAX: i16 = 4_095;

/// The binary logarithms of what the weighted sums of either layer are divided by.
const HIDDEN_SHIFT: u32 = 8;
const TAG_SHIFT: u32 = 9;

static LAYERS: LazyLock<(Layer<INPUTS>, Layer<HIDDEN>)> = LazyLock::new(|| {
    let layers = &NETWORK[ROWS * WIDTH..];
    let (hidden, tags) = layers.split_at(Layer::<INPUTS>::BYTES * HIDDEN);
    (Layer::read(hidden), Layer::read(tags))
});

/// Adds to the sums of some tags what the network has to say about the unit in the middle of a window.
pub fn add_to(sums: &mut [i16; Tag::COUNT], candidates: TagSet, window: &[Rows; WINDOW]) {
    let (hidden, tags) = &*LAYERS;
    let inputs = inputs(window);
    let hidden = std::array::from_fn(|output| {
        let sum = hidden.output(output, &inputs, HIDDEN_SHIFT);
        sum.clamp(0, HIDDEN_MAX)
    });
    for tag in candidates.iter() {
        let sum = &mut sums[tag as usize];
        *sum = sum.saturating_add(tags.output(tag as usize, &hidden, TAG_SHIFT));
    }
}

/// The sums of the vectors of each unit.
fn inputs(window: &[Rows; WINDOW]) -> [i16; INPUTS] {
    let vectors = NETWORK.as_chunks::<WIDTH>().0;
    let mut inputs = [0; INPUTS];
    for (unit, rows) in inputs.as_chunks_mut::<WIDTH>().0.iter_mut().zip(window) {
        for &row in rows {
            let vector = &vectors[row as usize];
            for (sum, number) in unit.iter_mut().zip(vector) {
                *sum += i16::from(number.cast_signed());
            }
        }
    }
    inputs
}

/// A layer: for each output, the weights of its inputs and its bias.
struct Layer<const INPUTS: usize>(Vec<([i16; INPUTS], i16)>);

impl<const INPUTS: usize> Layer<INPUTS> {
    /// The bytes for an output.
    const BYTES: usize = (INPUTS + 1) * size_of::<i16>();

    fn read(bytes: &[u8]) -> Layer<INPUTS> {
        let number = |row: &[u8], at: usize| i16::from_le_bytes([row[2 * at], row[2 * at + 1]]);
        let rows = bytes.chunks_exact(Self::BYTES);
        let output = |row| {
            (
                std::array::from_fn(|at| number(row, at)),
                number(row, INPUTS),
            )
        };
        Layer(rows.map(output).collect())
    }

    fn output(&self, output: usize, inputs: &[i16; INPUTS], shift: u32) -> i16 {
        let (weights, bias) = &self.0[output];
        let sum = (product(weights, inputs) >> shift) + i32::from(*bias);
        i16::try_from(sum).unwrap_or(if sum < 0 { i16::MIN } else { i16::MAX })
    }
}

/// The scalar product. In lanes it is compiled to instructions that multiply and add eight numbers at once.
fn product<const INPUTS: usize>(weights: &[i16; INPUTS], inputs: &[i16; INPUTS]) -> i32 {
    let mut lanes = [0; 8];
    let (weights, inputs) = (weights.as_chunks::<8>().0, inputs.as_chunks::<8>().0);
    for (weights, inputs) in weights.iter().zip(inputs) {
        for (lane, sum) in lanes.iter_mut().enumerate() {
            *sum += i32::from(weights[lane]) * i32::from(inputs[lane]);
        }
    }
    lanes.iter().sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_the_numbers_of_the_network() {
        assert_eq!(LAYERS.0.0.len(), HIDDEN);
        assert_eq!(LAYERS.1.0.len(), Tag::COUNT);
        let layers = Layer::<INPUTS>::BYTES * HIDDEN + Layer::<HIDDEN>::BYTES * Tag::COUNT;
        assert_eq!(NETWORK.len(), ROWS * WIDTH + layers);
    }

    #[test]
    fn no_sum_of_a_layer_overflows() {
        let largest = i64::from(i8::MAX) * Rows::default().len() as i64;
        for (weights, _) in &LAYERS.0.0 {
            let sizes: i64 = weights.iter().map(|&weight| i64::from(weight.abs())).sum();
            assert!(sizes * largest <= i64::from(i32::MAX));
        }
        for (weights, _) in &LAYERS.1.0 {
            let sizes: i64 = weights.iter().map(|&weight| i64::from(weight.abs())).sum();
            assert!(sizes * i64::from(HIDDEN_MAX) <= i64::from(i32::MAX));
        }
    }
}
