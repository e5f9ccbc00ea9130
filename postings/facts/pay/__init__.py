"""What a job pays, as it states it: amounts, currency, period and the words. Never an estimate."""

from .bodies import find_pay
from .fields import read_pay, read_pay_fields
from .model import A_YEAR, Pay, a_year

__all__ = ["A_YEAR", "Pay", "a_year", "find_pay", "read_pay", "read_pay_fields"]
