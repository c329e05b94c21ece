//! Traces: the spans of the logs, sent to a collector over OTLP.

use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper_util::rt::TokioIo;
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{ExporterBuildError, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::timeout;
use tracing::Subscriber;
use tracing_opentelemetry::OpenTelemetryLayer;
use tracing_subscriber::registry::LookupSpan;

/// How long the collector has to answer.
const COLLECTOR_TIMEOUT: Duration = Duration::from_secs(5);
/// A collector's answer says little.
const ANSWER_BYTES_MAX: usize = 1 << 16;
const HTTP_PORT: u16 = 80;

/// Sends batches from the exporter's own thread by connections of the server's runtime.
#[derive(Debug)]
struct Collector {
    runtime: Handle,
}

impl HttpClient for Collector {
    fn send_bytes<'this, 'future>(
        &'this self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'future>>
    where
        'this: 'future,
        Self: 'future,
    {
        // The timer needs the runtime around it, which the exporter's thread is not in.
        let sending = async move { timeout(COLLECTOR_TIMEOUT, send(request)).await };
        let sent = self.runtime.spawn(sending);
        Box::pin(async move { sent.await?? })
    }
}

/// Sends a batch by a connection of its own: there is one every few seconds.
async fn send(request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
    let (mut parts, body) = request.into_parts();
    let authority = parts.uri.authority().cloned();
    let authority = authority.ok_or("the address of the collector has no host")?;
    let host = authority.host().trim_matches(['[', ']']);
    let port = authority.port_u16().unwrap_or(HTTP_PORT);
    let stream = TcpStream::connect((host, port)).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    if let Some(path) = parts.uri.path_and_query().cloned() {
        parts.uri = path.into();
    }
    let host = HeaderValue::from_str(authority.as_str())?;
    parts.headers.insert(HOST, host);
    let request = Request::from_parts(parts, Full::new(body));
    let (parts, body) = sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await?;
    connection.abort();
    Ok(Response::from_parts(parts, body.to_bytes()))
}

/// A layer that sends spans to the collector at an address such as `http://127.0.0.1:4318`, and what ends it.
///
/// # Errors
/// When the address is none.
pub fn layer<S>(
    endpoint: &str,
) -> Result<
    (
        OpenTelemetryLayer<S, opentelemetry_sdk::trace::SdkTracer>,
        SdkTracerProvider,
    ),
    ExporterBuildError,
>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let runtime = Handle::current();
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(Collector { runtime })
        .with_endpoint(format!("{}/v1/traces", endpoint.trim_end_matches('/')))
        .build()?;
    let name = env!("CARGO_PKG_NAME");
    let provider = SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .with_resource(Resource::builder().with_service_name(name).build())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer(name));
    Ok((layer, provider))
}
