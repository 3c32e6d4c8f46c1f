using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

public sealed class PostgreSqlAddressTests
{
    [Theory]
    [InlineData("postgres://u:p%40ss@db.example:5433/city", "db.example", 5433, "u", "p@ss", "city")]
    [InlineData("postgresql://db.example/city?sslmode=require&target_session_attrs=primary", "db.example", 5432, null, null, "city")]
    [InlineData("postgres://u@a:5432,b:5433/city", "a:5432,b:5433", 5432, "u", null, "city")]
    [InlineData("postgres://u@[::1]:5433/city", "[::1]", 5433, "u", null, "city")]
    [InlineData("Host=db.example;Port=5433;Database=city;Username=u;Password=p;w", "", 0, null, null, null)]
    [InlineData("Host=db.example;Port=5433;Database=city;Username=u;Password=\"p;w\"", "db.example", 5433, "u", "p;w", "city")]
    public void An_address_is_read_as_an_operator_writes_it(string text, string host, int port, string? user, string? password, string? database)
    {
        Assert.True(PostgreSqlRecordStore.IsAddress(text));
        if (port == 0)
        {
            Assert.Throws<StoreException>(() => PostgreSqlAddress.Parse(text));
            return;
        }

        var settings = PostgreSqlAddress.Parse(text).Settings;

        Assert.Equal((host, port, user, password, database), (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database));
    }

    [Fact]
    public void What_the_operator_says_stays_and_the_rest_is_bounded()
    {
        var plain = PostgreSqlSettings.Of(PostgreSqlAddress.Parse("postgres://u@a:1,b:2/city").Settings, new() { Patience = TimeSpan.FromSeconds(7) });
        var said = PostgreSqlSettings.Of(PostgreSqlAddress.Parse("Host=a;Timeout=9;Application Name=x;Options=-c work_mem=8MB").Settings, new());

        Assert.Equal(("jiuye", 5, 12, "primary"), (plain.ApplicationName, plain.Timeout, plain.CommandTimeout, plain.TargetSessionAttributes));
        Assert.Contains("-c statement_timeout=7000 -c lock_timeout=5600 -c idle_in_transaction_session_timeout=10000", plain.Options, StringComparison.Ordinal);
        Assert.Equal(("x", 9, null), (said.ApplicationName, said.Timeout, said.TargetSessionAttributes));
        Assert.StartsWith("-c work_mem=8MB -c statement_timeout=30000", said.Options, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("city.db")]
    [InlineData("/data/a=b/city.db")]
    [InlineData("C:\\data\\city.db")]
    [InlineData("ghost=1;city.db")]
    public void A_file_is_no_address(string text) => Assert.False(PostgreSqlRecordStore.IsAddress(text));

    [Theory]
    [InlineData("postgres://u:sesame-never-shown@h:port/city")]
    [InlineData("postgres://u:sesame-never-shown@:5432/city")]
    [InlineData("postgres://u:sesame-never-shown@more@h:1/city")]
    [InlineData("postgres://u:sesame-never-shown@h:1/city?passwrod=sesame-never-shown")]
    [InlineData("postgres://u:sesame-never-shown@h:1/city?sslmode=sesame-never-shown")]
    [InlineData("Host=h;Port=sesame-never-shown")]
    [InlineData("Host=h;Passwrod=sesame-never-shown")]
    [InlineData("Host=;Password=sesame-never-shown")]
    public async Task What_cannot_be_read_is_told_without_the_password(string text)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => PostgreSqlRecordStore.OpenAsync(text, new InProcess.Tests.Stores.SteppedClock()));

        Assert.DoesNotContain(PostgresServer.Password, refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a;drop")]
    [InlineData("Großstadt")]
    public async Task A_schema_is_a_plain_name(string schema) =>
        await Assert.ThrowsAsync<ArgumentException>(() => PostgreSqlRecordStore.OpenAsync("Host=h", new InProcess.Tests.Stores.SteppedClock(), new() { Schema = schema }));
}
