using Jiuye.Server;
using Jiuye.Vocabulary;

namespace Server.Tests;

public class ServerOptionsTests
{
    private static readonly ServerOptions Default = new() { Policy = Policy.Named("jiuye-default") };

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1:1;http://*:2")]
    public void Without_keys_nobody_but_this_machine_is_served(string urls)
    {
        var problem = Assert.Throws<InvalidDataException>((Default with { Urls = urls }).CheckAddresses);

        Assert.Contains("--keys", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_address_is_this_machine() => Default.CheckAddresses();

    [Fact]
    public void With_keys_any_address_may_be_served() => (Default with { Urls = "http://0.0.0.0:5080", KeyFile = "keys.json" }).CheckAddresses();

    [Fact]
    public void An_https_address_needs_a_certificate()
    {
        var problem = Assert.Throws<InvalidDataException>((Default with { Urls = "http://127.0.0.1:1;HTTPS://127.0.0.1:5443" }).CheckAddresses);

        Assert.Contains("--urls 'HTTPS://127.0.0.1:5443' needs a certificate: give --certificate FILE", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_no_address_uses_is_said_so()
    {
        var problem = Assert.Throws<InvalidDataException>((Default with { Certificate = "own.pem" }).CheckAddresses);

        Assert.Contains("--certificate 'own.pem' is used by no address", problem.Message, StringComparison.Ordinal);
    }
}
