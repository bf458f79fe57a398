namespace IcpAnalyzers.Tests.Rules;

/// <summary>Sketches of the libraries whose members switch the check of certificates off.</summary>
internal static class SecurityStubs
{
    public const string Clients = """
        using System;
        using System.Net.Security;
        namespace RestSharp
        {
            public class RestClientOptions
            {
                public RestClientOptions(string baseUrl) { }
                public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
            }
        }
        namespace RabbitMQ.Client
        {
            public class SslOption
            {
                public RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }
                public SslPolicyErrors AcceptablePolicyErrors { get; set; }
            }
        }
        namespace StackExchange.Redis
        {
            public class ConfigurationOptions { public event RemoteCertificateValidationCallback CertificateValidation; }
        }
        namespace MailKit
        {
            public interface IMailService { RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; } }
            public abstract class MailService : IMailService { public RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; } }
        }
        namespace MailKit.Net.Smtp { public class SmtpClient : MailService { } }
        namespace MQTTnet
        {
            public class MqttClientCertificateValidationEventArgs { }
            public class MqttClientTlsOptionsBuilder
            {
                public MqttClientTlsOptionsBuilder WithAllowUntrustedCertificates(bool value = true) => this;
                public MqttClientTlsOptionsBuilder WithIgnoreCertificateChainErrors(bool value = true) => this;
                public MqttClientTlsOptionsBuilder WithCertificateValidationHandler(Func<MqttClientCertificateValidationEventArgs, bool> handler) => this;
            }
        }
        namespace NetSparkleUpdater.Downloaders { public class WebFileDownloader { public bool TrustEverySSLConnection { get; set; } } }
        namespace System.ServiceModel.Security
        {
            public enum X509CertificateValidationMode { None, PeerTrust, ChainTrust }
            public class X509ServiceCertificateAuthentication { public X509CertificateValidationMode CertificateValidationMode { get; set; } }
        }
        namespace FluentFTP
        {
            public delegate void FtpSslValidation(FtpClient control, FtpSslValidationEventArgs e);
            public class FtpClient { public event FtpSslValidation ValidateCertificate; }
            public class FtpSslValidationEventArgs : EventArgs
            {
                public bool Accept { get; set; }
                public SslPolicyErrors PolicyErrors { get; set; }
            }
        }
        namespace Renci.SshNet { public class SshClient { public event EventHandler<Common.HostKeyEventArgs> HostKeyReceived; } }
        namespace Renci.SshNet.Common { public class HostKeyEventArgs : EventArgs { public bool CanTrust { get; set; } } }
        namespace GeneralUpdate.Core.Security
        {
            using System.Security.Cryptography.X509Certificates;
            public interface ISslValidationPolicy { bool ValidateCertificate(X509Certificate2 certificate, X509Chain chain, SslPolicyErrors errors); }
        }
        """;

    public const string Mobile = """
        using System;
        namespace Android.Webkit
        {
            public class WebView { }
            public class SslErrorHandler { public void Proceed() { } public void Cancel() { } }
            public class WebViewClient { public virtual void OnReceivedSslError(WebView view, SslErrorHandler handler, Android.Net.Http.SslError error) { } }
        }
        namespace Android.Net.Http { public class SslError { public string Url => ""; } }
        namespace Javax.Net.Ssl
        {
            public interface IHostnameVerifier { bool Verify(string hostname, object session); }
            public interface IX509TrustManager { void CheckServerTrusted(object[] chain, string authType); }
        }
        namespace Foundation { public class NSUrlSessionHandler { public Func<NSUrlSessionHandler, string, object, bool> TrustOverrideForUrl { get; set; } } }
        namespace UnityEngine.Networking { public class CertificateHandler { protected virtual bool ValidateCertificate(byte[] certificateData) => false; } }
        namespace Microsoft.Web.WebView2.Core
        {
            public enum CoreWebView2ServerCertificateErrorAction { AlwaysAllow, Cancel, Default }
            public class CoreWebView2ServerCertificateErrorDetectedEventArgs : EventArgs
            {
                public CoreWebView2ServerCertificateErrorAction Action { get; set; }
                public string RequestUri => "";
            }
            public class CoreWebView2 { public event EventHandler<CoreWebView2ServerCertificateErrorDetectedEventArgs> ServerCertificateErrorDetected; }
        }
        namespace CefSharp
        {
            public interface IRequestCallback : IDisposable { void Continue(bool allow); }
            public interface IRequestHandler { bool OnCertificateError(string url, IRequestCallback callback); }
        }
        """;
}
