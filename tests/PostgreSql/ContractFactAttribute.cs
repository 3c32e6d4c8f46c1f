using Jiuye.Tests;

namespace InProcess.Tests.Stores;

/// <summary>A fact of the contract of every store; here it needs a PostgreSQL of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContractFactAttribute : FactAttribute
{
    public ContractFactAttribute() => Skip = PostgresServer.WhyNot;
}
