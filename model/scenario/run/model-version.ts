/**
 * Version of the model: part of every outcome's key. Raise it whenever the same dataset, scenario, seed and draws can give other numbers.
 */
export const MODEL_VERSION = "1.5.0";
