//! LanguageTool's interface, without a socket.
