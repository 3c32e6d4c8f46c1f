using Jiuye.Server;
using Microsoft.Extensions.Configuration;

namespace Server.Tests;

public class ServerOptionsTests
{
    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1:1;http://*:2")]
    public void Without_a_key_nobody_but_this_machine_is_served(string urls)
    {
        var problem = Assert.Throws<InvalidDataException>(() => ServerOptions.From(Configuration(("dataset", "d"), ("urls", urls))));

        Assert.Contains("--api-key-sha256", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_address_is_this_machine()
    {
        var configuration = Configuration(("dataset", "d"));

        Assert.Null(ServerOptions.From(configuration).ApiKeySha256);
        Assert.StartsWith("http://127.0.0.1:", configuration["urls"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_given_as_its_hash_never_as_itself() =>
        Assert.Throws<InvalidDataException>(() => ServerOptions.From(Configuration(("dataset", "d"), ("api-key-sha256", "secret"))));

    private static ConfigurationManager Configuration(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)));
        return configuration;
    }
}
