namespace Jiuye;

/// <summary>Noise in the place of withholding.</summary>
/// <param name="KeyFile">The file of the office's secret, at least 16 bytes; as confidential as the records.</param>
/// <param name="Ledger">The file that keeps what every publication with noise cost.</param>
internal sealed record NoiseTask(string KeyFile, string Ledger);
