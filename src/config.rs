//! The settings of the server: flags, environment variables and their help, in one place.

use clap::Args;
use std::net::IpAddr;

/// Settings of `faircopy serve`.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on
    #[arg(long, env = "FAIRCOPY_HOST", default_value = "127.0.0.1")]
    pub host: IpAddr,
    /// Port to listen on; 0 takes a free one
    #[arg(long, env = "FAIRCOPY_PORT", default_value_t = 8081)]
    pub port: u16,
    /// Longest text that is checked, in bytes
    #[arg(long, env = "FAIRCOPY_TEXT_BYTES_MAX", default_value_t = 1_048_576)]
    pub text_bytes_max: usize,
}
