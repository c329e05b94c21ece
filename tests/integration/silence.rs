//! Prose that must stay silent.
