namespace Jiuye.Cli;

/// <summary>How the check of forms is written.</summary>
internal enum FormOutput
{
    /// <summary>CSV, one line a finding.</summary>
    Lines = 1,

    /// <summary>A JSON object a finding.</summary>
    Json = 2,

    /// <summary>One notice a record.</summary>
    Notices = 3,
}
