//! Follow-up notes, whole.
