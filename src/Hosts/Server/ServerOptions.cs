namespace Jiuye.Server;

/// <summary>What the server serves, and to whom.</summary>
/// <param name="Dataset">The dataset's folder.</param>
/// <param name="ApiKeySha256">SHA-256 of the key that callers send as <c>X-Api-Key</c>, lower-case hexadecimal; null where only this machine may call.</param>
internal sealed record ServerOptions(string Dataset, string? ApiKeySha256)
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Reads <c>--dataset</c>, <c>--api-key-sha256</c> and <c>--urls</c>.</summary>
    /// <exception cref="InvalidDataException">An option is missing or unusable, or the server would be open to other machines without a key.</exception>
    internal static ServerOptions From(ConfigurationManager configuration)
    {
        var dataset = configuration["dataset"] ?? throw new InvalidDataException("--dataset is missing; expected the folder of a dataset, such as datasets/demo.");
        var key = configuration["api-key-sha256"];
        if (key is not null && (key.Length != 64 || !key.All(char.IsAsciiHexDigitLower)))
            throw new InvalidDataException("--api-key-sha256: expected 64 lower-case hexadecimal digits, the SHA-256 of the key.");
        configuration["urls"] ??= DefaultAddress;
        foreach (var address in configuration["urls"]!.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            // People's records: without a key nobody but this machine may ask.
            if (key is null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback))
                throw new InvalidDataException($"--urls '{address}' is open to other machines; give --api-key-sha256, or an address such as {DefaultAddress}.");
        }

        return new(dataset, key);
    }
}
