//! The native HTTP interface, without a socket.
