//! The dictionary front beside Hunspell's verdicts.
