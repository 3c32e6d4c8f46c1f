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
}
