//! Traces: the spans of the logs, sent to a collector over OTLP.

use opentelemetry::trace::TracerProvider;
use opentelemetry_http::hyper::HyperClient;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{ExporterBuildError, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::runtime::Handle;
use tracing::Subscriber;
use tracing_opentelemetry::OpenTelemetryLayer;
use tracing_subscriber::registry::LookupSpan;

/// How long the collector has to answer.
const COLLECTOR_TIMEOUT: Duration = Duration::from_secs(5);

/// Sends batches from the exporter's own thread by the connections of the server's runtime.
#[derive(Debug)]
struct Collector {
    client: HyperClient,
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
        let client = self.client.clone();
        let sent = self
            .runtime
            .spawn(async move { client.send_bytes(request).await });
        Box::pin(async move { sent.await? })
    }
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
    let collector = Collector {
        client: HyperClient::with_default_connector(COLLECTOR_TIMEOUT, None),
        runtime: Handle::current(),
    };
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(collector)
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
