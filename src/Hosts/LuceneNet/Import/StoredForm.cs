namespace Jiuye;

/// <summary>How a stored field holds its value.</summary>
public enum StoredForm
{
    /// <summary>As a text or number that the dataset reader reads as it stands.</summary>
    AsWritten = 0,

    /// <summary>A moment in milliseconds since 1970-01-01 UTC, of which the day in China (UTC+8) counts.</summary>
    UnixMilliseconds = 1,
}
