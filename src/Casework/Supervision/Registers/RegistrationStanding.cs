namespace Jiuye.Casework;

/// <summary>What a comparison says of a registration.</summary>
public enum RegistrationStanding
{
    /// <summary>No register contradicts it.</summary>
    Confirmed = 1,

    /// <summary>A register speaks against it: somebody asks the person.</summary>
    Doubted = 2,

    /// <summary>僵尸数据: the ledger itself says that it can be true no longer, and nobody has ended it.</summary>
    Zombie = 3,
}
