using System.Text.Json.Serialization;

namespace Jiuye.Analytics.Reporting;

/// <summary>The serializer's generated code for the report; no reflection at run time.</summary>
[JsonSerializable(typeof(NightReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
