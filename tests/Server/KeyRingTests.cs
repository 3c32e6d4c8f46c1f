using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace Server.Tests;

public sealed class KeyRingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-keys");

    private string KeyFile => Path.Combine(folder.FullName, "keys.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Keys_come_and_go_with_the_file()
    {
        Write(Keys.Entry("old", "t", ["110105"], ["read"]));
        using var ring = Ring();
        Assert.Equal("id-3", ring.Find("old")?.Id);

        Write(Keys.Entry("new", "t", ["110105"], ["read"]), Keys.Entry("newer", "t", ["110105"], ["read"]));
        ring.Look();

        Assert.Equal((null, "id-3", "id-5"), (ring.Find("old")?.Id, ring.Find("new")?.Id, ring.Find("newer")?.Id));
    }

    [Fact]
    public void A_file_that_is_wrong_changes_nothing()
    {
        Write(Keys.Entry("old", "t", ["110105"], ["read"]));
        using var ring = Ring();

        File.WriteAllText(KeyFile, "{\"keys\":[{}]}");
        ring.Look();
        File.Delete(KeyFile);
        ring.Look();

        Assert.NotNull(ring.Find("old"));
    }

    [Fact]
    public void A_key_opens_nothing_from_its_last_moment_on()
    {
        Write(Keys.Entry("short", "t", ["110105"], ["read"], "2026-01-05T10:00:00+08:00"));
        var clock = new StandingClock(new(2026, 1, 5, 1, 59, 59, TimeSpan.Zero));
        using var ring = new KeyRing(Options, clock, NullLogger<KeyRing>.Instance);
        Assert.NotNull(ring.Find("short"));

        clock.Now += TimeSpan.FromSeconds(1);

        Assert.Null(ring.Find("short"));
    }

    [Fact]
    public void A_key_opens_its_districts_with_all_that_lies_in_them()
    {
        var key = new AccessKey("k", [], "t", [DistrictCode.Parse("110105"), DistrictCode.Parse("440100")], AccessScope.Read, null);

        Assert.True(key.Opens(DistrictCode.Parse("110105")));
        Assert.True(key.Opens(DistrictCode.Parse("440106")));
        Assert.False(key.Opens(DistrictCode.Parse("110106")));
        Assert.False(key.Opens(DistrictCode.Parse("110100")));
        Assert.False(key.Opens(DistrictCode.Parse("440000")));
    }

    [Theory]
    [InlineData("[]", "\"keys\"")]
    [InlineData("{\"keys\":[1]}", "not an object")]
    [InlineData("{\"keys\":[{\"id\":\"a\"}]}", "'sha256'")]
    [InlineData("{\"keys\":[{\"id\":\"a\",\"sha256\":\"secret\",\"tenant\":\"t\",\"districts\":[],\"scopes\":[]}]}", "64 lower-case")]
    [InlineData("{\"keys\":[{\"id\":\"a\",\"key\":\"secret\"}]}", "'key': unknown")]
    [InlineData("{\"keys\":[", "no JSON")]
    public void What_is_wrong_with_the_file_is_said_without_a_hash(string text, string said)
    {
        File.WriteAllText(KeyFile, text);

        var problem = Assert.Throws<InvalidDataException>(() => KeyFileReading());

        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);

        void KeyFileReading() => Jiuye.Server.KeyFile.Read(KeyFile);
    }

    [Theory]
    [InlineData("districts", "\"districts\":[\"Beijing\"],\"scopes\":[]")]
    [InlineData("scopes", "\"districts\":[\"110105\"],\"scopes\":[\"all\"]")]
    [InlineData("not_after", "\"districts\":[\"110105\"],\"scopes\":[\"read\"],\"not_after\":\"tomorrow\"")]
    public void A_field_that_is_wrong_is_named(string field, string rest)
    {
        File.WriteAllText(KeyFile, $"{{\"keys\":[{{\"id\":\"a\",\"sha256\":\"{Keys.Sha256("k")}\",\"tenant\":\"t\",{rest}}}]}}");

        var problem = Assert.Throws<InvalidDataException>(() => Jiuye.Server.KeyFile.Read(KeyFile));

        Assert.Contains($"key 1, field '{field}'", problem.Message, StringComparison.Ordinal);
    }

    private ServerOptions Options => new() { Policy = Policy.Named("jiuye-default"), KeyFile = KeyFile };

    private KeyRing Ring() => new(Options, TimeProvider.System, NullLogger<KeyRing>.Instance);

    private void Write(params object[] entries)
    {
        File.WriteAllText(KeyFile, Keys.File(entries));
    }
}
