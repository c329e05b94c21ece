# syntax=docker/dockerfile:1

FROM rust:1.95-bookworm AS build
WORKDIR /faircopy
# The dependencies are built alone first, so that a change of the code leaves their layer as it is.
COPY Cargo.toml Cargo.lock ./
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    mkdir -p src benches tests/integration \
    && touch src/lib.rs \
    && for main in src/main.rs benches/check.rs tests/integration/main.rs; do echo 'fn main() {}' > "$main"; done \
    && cargo build --release --locked \
    && rm -r src benches tests
COPY build.rs ./
COPY dictionaries dictionaries
COPY src src
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    mkdir -p benches tests/integration \
    && touch benches/check.rs tests/integration/main.rs src/lib.rs src/main.rs \
    && cargo build --release --locked

FROM debian:bookworm-slim AS run
COPY --from=build /faircopy/target/release/faircopy /usr/local/bin/faircopy
# A number, so that a cluster can see that it is not root's.
USER 65532:65532
ENV FAIRCOPY_HOST=0.0.0.0
ENV FAIRCOPY_PORT=8081
EXPOSE 8081
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["/usr/local/bin/faircopy", "health"]
ENTRYPOINT ["/usr/local/bin/faircopy"]
